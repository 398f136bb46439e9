"""Documents with an address of their own, and the mailbox of the programme."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit, urlunsplit

from app.domain.personal_data import personal_data
from app.domain.record import Record
from app.reports.iati import codes, dates
from app.reports.iati.identity import programmes_of, say_agency
from app.reports.iati.terms import Activity
from app.reports.iati.texts import add, line, named

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_PAGE = "text/html"
_MAILBOX = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+\Z", re.ASCII)
_HOST = re.compile(r"[A-Za-z0-9.-]+(?::\d{1,5})?\Z")
_KEPT = "/%:@!$&'()*+,;=-._~"
_SIBLING = "3"


def address(text: object) -> str:
    """Return an absolute web address as XML wants it; empty where it is none, or names a person."""
    try:
        found = urlsplit(line(text))
        host = found.netloc.encode("idna").decode("ascii") if found.netloc else ""
    except ValueError:
        return ""
    if found.scheme not in {"http", "https"} or not _HOST.match(host):
        return ""
    path, query, place = (
        quote(part, safe=_KEPT + "?") for part in (found.path, found.query, found.fragment)
    )
    whole = urlunsplit((found.scheme, host, _escaped(path), _escaped(query), _escaped(place)))
    return "" if personal_data(whole) else whole


def mailbox_of(activity: Activity) -> str:
    """Return the functional mailbox of the round or its programme; empty where there is none."""
    for programme in programmes_of(activity.portfolio, activity.item):
        given = line(programme.get("mailbox"))
        if _MAILBOX.match(given):
            return given
    return ""


def add_contact(element: Element, activity: Activity) -> None:
    """Write the functional mailbox; never a person."""
    mailbox = mailbox_of(activity)
    activity.leave("contact", "person", len(activity.children("contact")))
    if not mailbox:
        return
    made = add(element, "contact-info", "", {"type": "1"})
    say_agency(add(made, "organisation"), activity, activity.reporter)
    add(made, "email", mailbox)


def add_documents(element: Element, activity: Activity) -> None:
    """Write shared documents that stand on the web; files in the program have no address."""
    for resource in activity.children("resource"):
        category = codes.theirs("resource_kinds", str(resource.get("kind")))
        url, title = address(resource.get("link")), line(resource.get("title"))
        if why := _why_not(resource, category, url, title):
            activity.leave("resource", why)
            continue
        made = add(element, "document-link", "", {"url": url, "format": _format(url)})
        named(made, "title", title)
        add(made, "category", "", {"code": category})
        if resource.get("language"):
            add(made, "language", "", {"code": str(resource.get("language"))})
        if dates.is_day(resource.get("dated_on")):
            add(made, "document-date", "", {"iso-date": str(resource.get("dated_on"))})


def add_related(element: Element, activity: Activity) -> None:
    """Write the initiative this one follows, if it is in the same file."""
    name = activity.identifiers.get(str(activity.item.get("previous")))
    if name and name != activity.identifier:
        add(element, "related-activity", "", {"type": _SIBLING, "ref": name})


def _why_not(resource: Record, category: str, url: str, title: str) -> str:
    """Return why a document is left out; empty where it is written."""
    if not category:
        return "document_kind"
    if not resource.get("share"):
        return "document_not_shared"
    if not url:
        return "document_no_address"
    return "personal" if not title or personal_data(title) else ""


def _format(url: str) -> str:
    ending = urlsplit(url).path.rpartition("/")[2].rpartition(".")[2].lower()
    return codes.theirs("formats", ending) or _PAGE


def _escaped(part: str) -> str:
    """Write a per cent sign that begins no escape as one."""
    return re.sub(r"%(?![0-9A-Fa-f]{2})", "%25", part)
