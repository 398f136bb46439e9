"""The field language: one declaration serves form, grid, sheet, rules, columns and command line.

A value has three faces. *Stored*: the canonical JSON value that is hashed, sent and kept
(text, whole number, true/false, sorted list of codes; amounts as plain decimal text).
*Text*: what people read and type, see ``values``. *Python*: what calculations use.
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from decimal import Decimal, InvalidOperation
from typing import Any, ClassVar, Generic, Protocol, Self, TypeVar, overload

T = TypeVar("T")
Stored = Any
"""A canonical JSON value: str, int, bool, list of str, or None."""

MAX_TEXT = 32_767
"""Longest text, in UTF-16 units: what one cell of a workbook can hold."""

_PARTIAL_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?\Z")
_DECIMAL = re.compile(r"-?\d{1,15}(\.\d{1,15})?\Z")
_UID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")
_CODE = re.compile(r"[A-Za-z0-9_.\-]{1,40}\Z")
_CONTROL = {c: None for c in range(32) if c not in (9, 10)}


class ValueRefusedError(ValueError):
    """A value does not fit its field; ``code`` names the reason, ``params`` its limits."""

    def __init__(self, code: str, **params: object) -> None:
        """Keep the reason."""
        self.code = code
        self.params = params
        super().__init__(code, params)


def clean_text(text: str) -> str:
    """Return text as it is stored: NFC, LF line ends, no control characters, trimmed."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return text.translate(_CONTROL).strip()


def clean_decimal(text: str) -> str:
    """Return a decimal in the one form that is stored: no exponent, "+", "-0" or trailing zeros.

    Raises:
        ValueRefusedError: not a number, or more than 15 significant digits.
    """
    try:
        number = Decimal(text)
    except InvalidOperation as error:
        raise ValueRefusedError("not_a_number") from error
    if not number.is_finite():
        raise ValueRefusedError("not_a_number")
    if len(number.normalize().as_tuple().digits) > 15 or number.adjusted() > 14:
        raise ValueRefusedError("too_many_digits", digits=15)
    plain = format(number, "f")
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    plain = plain or "0"
    if plain in {"-0", "-"}:
        plain = "0"
    if not _DECIMAL.match(plain):
        raise ValueRefusedError("too_many_digits", digits=15)
    return plain


class HasValues(Protocol):
    """A record whose fields are read as attributes: an instance of an entity."""

    values: dict[str, Any]


class Field(Generic[T]):
    """One fact about a record. Keys are permanent: added to, never renamed, retyped or reused."""

    kind: ClassVar[str] = "field"
    label: str
    """English label, marked with ``QT_TRANSLATE_NOOP("fields", …)``."""
    help: str
    """One sentence for the person filling it in, marked likewise."""
    required: bool
    """Wanted in every record."""
    required_from: str
    """Wanted once the initiative has reached this status."""
    section: str
    """Key of the form section it stands in."""
    grid: bool
    """Shown as a column of lists."""
    unit: str
    """Unit shown inside the field."""
    source: str
    """Row of domain.md this field answers."""
    since: int
    """First package version that knows it."""
    group: str
    """Name of the register it forms together with others; permanent."""
    private: bool
    """Personal data; enters the canonical bytes only as a salted commitment."""
    fixed: bool
    """Part of the record's identity, cannot change after birth."""
    shown_when: tuple[str, tuple[Any, ...]] | None
    """Key and values of the field that decides whether a form shows this one."""
    key: str
    """Its permanent name, from the attribute it is declared as."""
    entity: type[Any]
    """The entity that declares it."""

    def __init__(  # noqa: PLR0913  (one declaration says everything about a field)
        self,
        label: str,
        *,
        help: str = "",
        required: bool = False,
        required_from: str = "",
        section: str = "",
        grid: bool = False,
        unit: str = "",
        source: str = "",
        since: int = 1,
        group: str = "",
        private: bool = False,
        fixed: bool = False,
        shown_when: tuple[str, tuple[Any, ...]] | None = None,
    ) -> None:
        """Declare a field; the arguments are the attributes above."""
        self.label = label
        self.help = help
        self.required = required
        self.required_from = required_from
        self.section = section
        self.grid = grid
        self.unit = unit
        self.source = source
        self.since = since
        self.group = group
        self.private = private
        self.fixed = fixed
        self.shown_when = shown_when
        self.key = ""

    def __set_name__(self, owner: type[Any], name: str) -> None:
        """Take the attribute's name, less a trailing underscore, as the permanent key.

        The underscore serves keys that are words of ``Entity`` itself, such as ``label``.
        """
        self.key = name.rstrip("_")
        self.entity = owner

    @overload
    def __get__(self, instance: None, owner: type[Any]) -> Self: ...
    @overload
    def __get__(self, instance: HasValues, owner: type[Any]) -> T | None: ...
    def __get__(self, instance: HasValues | None, owner: type[Any]) -> Self | T | None:
        """Return the field itself on the class, the Python value on a record."""
        if instance is None:
            return self
        stored = instance.values.get(self.key)
        return None if stored is None else self.python(stored)

    @property
    def register(self) -> str:
        """The register this field belongs to: its group, or itself."""
        return self.group or self.key

    def python(self, stored: Stored) -> T:
        """Return the Python face of a stored value."""
        return stored  # type: ignore[no-any-return]

    def store(self, value: object) -> Stored:
        """Return the canonical stored value of JSON-like input; None clears.

        Raises:
            ValueRefusedError: the value does not fit the field.
        """
        if value is None or value == "":
            return None
        return self._store(value)

    def _store(self, value: object) -> Stored:
        raise NotImplementedError


class Text(Field[str]):
    """One line of text."""

    kind = "text"

    def __init__(self, label: str, *, max_length: int = 300, **options: Any) -> None:  # noqa: ANN401
        """Declare a text of at most ``max_length`` characters; other options as ``Field``."""
        super().__init__(label, **options)
        self.max_length = max_length

    def _store(self, value: object) -> Stored:
        if not isinstance(value, str):
            raise ValueRefusedError("not_a_text")
        text = clean_text(value)
        if not text:
            return None
        try:
            units = len(text.encode("utf-16-le")) // 2
        except UnicodeEncodeError as error:
            raise ValueRefusedError("not_a_text") from error
        if len(text) > self.max_length or units > MAX_TEXT:
            raise ValueRefusedError("too_long", length=len(text), limit=self.max_length)
        return text


class Note(Text):
    """Text of several lines."""

    kind = "note"

    def __init__(self, label: str, *, max_length: int = 20_000, **options: Any) -> None:  # noqa: ANN401
        """Declare a longer text; options as ``Text``."""
        super().__init__(label, max_length=max_length, **options)


class Attachment(Text):
    """The name of a file that is attached; two fields beside it hold its checksum and its size."""

    kind = "attachment"
    endings = ("pdf", "docx", "xlsx", "jpg", "jpeg", "png", "txt")
    """How the names of files end that can be attached."""

    def __init__(self, label: str, *, beside: tuple[str, str], **options: Any) -> None:  # noqa: ANN401
        """Declare a file.

        Args:
            label: as ``Field``.
            beside: keys of the fields for the checksum and the size, in the same group.
            options: as ``Text``.
        """
        super().__init__(label, **options)
        self.beside = beside


class Whole(Field[int]):
    """A whole number between two limits, both included."""

    kind = "whole"

    def __init__(
        self,
        label: str,
        *,
        minimum: int = 0,
        maximum: int = 999_999_999,
        **options: Any,  # noqa: ANN401
    ) -> None:
        """Declare a whole number; other options as ``Field``."""
        super().__init__(label, **options)
        self.minimum = minimum
        self.maximum = maximum

    def _store(self, value: object) -> Stored:
        if isinstance(value, bool):
            raise ValueRefusedError("not_a_whole_number")
        if isinstance(value, str):
            try:
                value = int(clean_decimal(value.strip()))
            except ValueError as error:
                raise ValueRefusedError("not_a_whole_number") from error
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        if not isinstance(value, int):
            raise ValueRefusedError("not_a_whole_number")
        if not self.minimum <= value <= self.maximum:
            raise ValueRefusedError("out_of_range", minimum=self.minimum, maximum=self.maximum)
        return value


class Amount(Field[Decimal]):
    """A decimal number, kept exactly; ``decimals`` is how many are shown, not how many are kept."""

    kind = "amount"

    def __init__(
        self,
        label: str,
        *,
        decimals: int = 2,
        minimum: str | None = None,
        maximum: str = "999999999999.99",
        **options: Any,  # noqa: ANN401
    ) -> None:
        """Declare a decimal number; limits are included; other options as ``Field``."""
        super().__init__(label, **options)
        self.decimals = decimals
        self.minimum = None if minimum is None else Decimal(minimum)
        self.maximum = Decimal(maximum)

    def python(self, stored: Stored) -> Decimal:
        """Return the stored text as a Decimal."""
        return Decimal(stored)

    def _store(self, value: object) -> Stored:
        if isinstance(value, bool) or not isinstance(value, str | int | float | Decimal):
            raise ValueRefusedError("not_a_number")
        plain = clean_decimal(repr(value) if isinstance(value, float) else str(value).strip())
        number = Decimal(plain)
        if (self.minimum is not None and number < self.minimum) or number > self.maximum:
            raise ValueRefusedError("out_of_range", minimum=self.minimum, maximum=self.maximum)
        return plain


class Day(Field[str]):
    """A day; where ``partial``, a year or a month is enough (``2012``, ``2012-12``)."""

    kind = "day"

    def __init__(self, label: str, *, partial: bool = False, **options: Any) -> None:  # noqa: ANN401
        """Declare a date; other options as ``Field``."""
        super().__init__(label, **options)
        self.partial = partial

    def _store(self, value: object) -> Stored:
        if not isinstance(value, str) or not _PARTIAL_DATE.match(value.strip()):
            raise ValueRefusedError("not_a_date")
        day = value.strip()
        if len(day) < 10 and not self.partial:
            raise ValueRefusedError("date_incomplete")
        try:
            dt.date.fromisoformat((day + "-01-01")[:10])
        except ValueError as error:
            raise ValueRefusedError("not_a_date") from error
        return day


class YesNo(Field[bool]):
    """Yes or no; empty means nobody said."""

    kind = "yes_no"

    def _store(self, value: object) -> Stored:
        if not isinstance(value, bool):
            raise ValueRefusedError("not_yes_no")
        return value


class Code(Field[str]):
    """One code of a code list."""

    kind = "code"

    def __init__(
        self,
        label: str,
        *,
        list_code: str,
        also: tuple[str, ...] = (),
        **options: Any,  # noqa: ANN401
    ) -> None:
        """Declare a code of the list, or of one of the lists in ``also``; options as ``Field``."""
        super().__init__(label, **options)
        self.list_code = list_code
        self.also = also

    def _store(self, value: object) -> Stored:
        return _code(value)


class Codes(Field[list[str]]):
    """Several codes of one list: a set, each element its own register, so that none collide."""

    kind = "codes"

    def __init__(self, label: str, *, list_code: str, **options: Any) -> None:  # noqa: ANN401
        """Declare a set of codes of the list; other options as ``Field``."""
        super().__init__(label, **options)
        self.list_code = list_code

    def _store(self, value: object) -> Stored:
        if not isinstance(value, list | tuple | set | frozenset):
            raise ValueRefusedError("not_a_list")
        return sorted({_code(item) for item in value}) or None


class Link(Field[str]):
    """The uid of another record."""

    kind = "link"

    def __init__(
        self,
        label: str,
        *,
        to: str,
        parent: bool = False,
        **options: Any,  # noqa: ANN401
    ) -> None:
        """Declare a link.

        Args:
            label: as ``Field``.
            to: key of the entity it points to, or ``""`` for any.
            parent: the record belongs to it; a parent gates admission and never changes.
            options: as ``Field``.
        """
        super().__init__(label, **options)
        self.to = to
        self.parent = parent
        self.fixed = self.fixed or parent

    def _store(self, value: object) -> Stored:
        if not isinstance(value, str) or not _UID.match(value):
            raise ValueRefusedError("not_a_link")
        return value


def _code(value: object) -> str:
    if not isinstance(value, str) or not _CODE.match(value):
        raise ValueRefusedError("not_a_code", value=str(value)[:40])
    return value


KINDS: tuple[type[Field[Any]], ...] = (
    *(Text, Note, Attachment, Whole, Amount, Day, YesNo, Code, Codes, Link),
)
"""Every kind of field; a new one touches fields, values, tables, layout and editors."""
