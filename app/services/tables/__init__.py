"""Rows of any workbook on their way to becoming records.

The steps, each with a frozen result: ``steps.look`` at the file, ``steps.guess`` what its columns
are, ``steps.read_cells`` with problems by cell, ``steps.plan`` what becomes of each row, and
``steps.take`` it. What a person decides in between stands in ``shapes.Choices``; the same file and
the same choices give the same plan.
"""
