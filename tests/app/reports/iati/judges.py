"""Three judges of a file for IATI: the schema, the code lists, and the rules of the standard.

They read the published files in ``shared/iati`` and know nothing of how we write. Source:
reliability.md C1, C2.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

from lxml import etree

Node = Any
"""Of lxml, which says nothing of its types."""
NOW = "NOW"
_ONE_YEAR = 366


class Finding(NamedTuple):
    """One fault: by which judge, under which number, and where."""

    judge: str
    rule: str
    what: str


class Judges:
    """The judges of one folder of published files."""

    def __init__(self, folder: Path, today: str) -> None:
        self._parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        self.schema = etree.XMLSchema(self._parse(folder / "iati-activities-schema.xsd"))
        self.mapping = list(self._parse(folder / "mapping.xml").getroot())
        self.lists = {file.stem: self._codes(file) for file in (folder / "codelists").glob("*.xml")}
        self.rules = Rules(
            json.loads((folder / "standard.json").read_text(encoding="utf-8")), self.lists, today
        )

    def judge(self, xml: bytes) -> list[Finding]:
        """Return what all three find; the rules are for files that the schema can read."""
        tree = etree.ElementTree(etree.fromstring(xml, self._parser))
        faults = [*self.by_schema(tree)]
        return [*faults, *self.by_codes(tree), *([] if faults else self.rules.judge(tree))]

    def names(self, xml: bytes) -> set[str]:
        """Return which judges find something."""
        return {found.judge for found in self.judge(xml)}

    def by_schema(self, tree: Node) -> Iterator[Finding]:
        if not self.schema.validate(tree):
            for error in self.schema.error_log:
                yield Finding("schema", str(error.type_name), error.message)

    def by_codes(self, tree: Node) -> Iterator[Finding]:
        for rule in self.mapping:
            path, list_code = rule.findtext("path"), rule.find("codelist").get("ref")
            condition = rule.findtext("condition")
            holder, _, place = path.rpartition("/")
            if condition:
                holder = f"{holder}[{condition}]"
            for value in tree.xpath(f"{holder}/{place}"):
                if str(value) not in self.lists[list_code]:
                    yield Finding("codes", list_code, f"{path}: {value}")

    def _parse(self, file: Path) -> Node:
        return etree.parse(str(file), self._parser)

    def _codes(self, file: Path) -> frozenset[str]:
        return frozenset(item.text for item in self._parse(file).iter("code"))


class Rules:
    """An interpreter of the rules of the standard."""

    def __init__(self, rules: dict[str, Any], lists: dict[str, frozenset[str]], today: str) -> None:
        self._rules = rules
        self._lists = lists
        self._today = dt.date.fromisoformat(today)
        known = lists["IATIOrganisationIdentifier"]
        self._organisations = known | {f"XM-DAC-{n}" for n in lists["OrganisationIdentifier"]}
        self._checks: dict[str, Callable[[Node, dict[str, Any]], bool]] = {
            name.removeprefix("_is_"): getattr(self, name)
            for name in dir(self)
            if name.startswith("_is_")
        }

    def judge(self, tree: Node) -> Iterator[Finding]:
        """Yield every rule that is broken, warnings as well."""
        for context, rules in self._rules.items():
            for element in tree.xpath(context):
                yield from self._judge(element, rules)

    def _judge(self, element: Node, rules: dict[str, Any]) -> Iterator[Finding]:
        for name, rule in rules.items():
            for case in rule["cases"]:
                if name == "loop":
                    for value in dict.fromkeys(element.xpath(case["foreach"])):
                        yield from self._judge(element, _filled(case["do"], str(value)))
                elif self._wanted(element, case) and not self._checks[name](element, case):
                    told = case["ruleInfo"]
                    yield Finding("rules", told["id"], f"{told['severity']}: {told['message']}")

    def _wanted(self, element: Node, case: dict[str, Any]) -> bool:
        if case.get("idCondition") == "NOT_EXISTING_ORG_ID":
            values = self._values(element, case["paths"])
            return not all(value in self._organisations for value in values)
        return "condition" not in case or bool(element.xpath(case["condition"]))

    @staticmethod
    def _values(element: Node, paths: list[str]) -> list[str]:
        found = [node for path in paths for node in element.xpath(path)]
        return [node if isinstance(node, str) else "".join(node.itertext()) for node in found]

    def _is_atleast_one(self, element: Node, case: dict[str, Any]) -> bool:
        found = [node for path in case["paths"] for node in element.xpath(path)]
        return any(not isinstance(node, str) or node.strip() for node in found)

    def _is_no_more_than_one(self, element: Node, case: dict[str, Any]) -> bool:
        return len(self._values(element, case["paths"])) <= 1

    def _is_unique(self, element: Node, case: dict[str, Any]) -> bool:
        values = self._values(element, case["paths"])
        return len(values) == len(set(values))

    def _is_startswith(self, element: Node, case: dict[str, Any]) -> bool:
        if case["prefix"] == ["ORG-ID-PREFIX"]:
            prefixes = list(self._lists["OrganisationRegistrationAgency"])
        else:
            prefixes = self._values(element, case["prefix"])
        wanted = tuple(f"{prefix}-" for prefix in prefixes)
        return all(value.startswith(wanted) for value in self._values(element, case["paths"]))

    def _is_one_or_all(self, element: Node, case: dict[str, Any]) -> bool:
        if element.xpath(case["one"]):
            return True
        if case["all"] == "lang":
            return not element.xpath(".//narrative[not(@xml:lang)]")
        if case["all"] == "currency":
            return not element.xpath(".//value[not(@currency)]")
        return not element.xpath("transaction[not(sector)]")

    def _is_date_now(self, element: Node, case: dict[str, Any]) -> bool:
        return all(_day(value) <= self._today for value in self._values(element, [case["date"]]))

    def _is_date_order(self, element: Node, case: dict[str, Any]) -> bool:
        less, more = (
            [self._today] if case[end] == NOW else self._days(element, case[end])
            for end in ("less", "more")
        )
        return all(one <= other for one in less for other in more)

    def _is_time_limit(self, element: Node, case: dict[str, Any]) -> bool:
        starts, ends = self._days(element, case["start"]), self._days(element, case["end"])
        return all((end - start).days <= _ONE_YEAR for start in starts for end in ends)

    def _days(self, element: Node, path: str) -> list[dt.date]:
        return [_day(value) for value in self._values(element, [path])]

    def _is_regex_matches(self, element: Node, case: dict[str, Any]) -> bool:
        values = self._values(element, case["paths"])
        return all(re.search(case["regex"], value) for value in values)

    def _is_no_spaces(self, element: Node, case: dict[str, Any]) -> bool:
        return all(value == value.strip() for value in self._values(element, case["paths"]))

    def _is_strict_sum(self, element: Node, case: dict[str, Any]) -> bool:
        values = self._values(element, case["paths"])
        return sum(map(Decimal, values)) == Decimal(case["sum"])

    def _is_range(self, element: Node, case: dict[str, Any]) -> bool:
        values = self._values(element, case["paths"])
        return all(case["min"] <= float(value) <= case["max"] for value in values)

    def _is_if_then(self, element: Node, case: dict[str, Any]) -> bool:
        return not element.xpath(case["if"]) or bool(element.xpath(case["then"]))


def _filled(rules: dict[str, Any], value: str) -> dict[str, Any]:
    """Put the value of a loop into its rules."""
    found: dict[str, Any] = json.loads(json.dumps(rules).replace("$1", value))
    return found


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text[:10])
