"""What stands in the way of a forgotten passphrase being replaced, or a closed file opened."""

from __future__ import annotations

from app.base.text import translate


def errors() -> dict[str, str]:
    """Return the sentences by code."""
    return {
        "no_recovery": translate(
            "errors",
            "Headquarters cannot help with this database: it had told it no recovery key before"
            " the passphrase was lost. Only the passphrase opens it. What headquarters has"
            " received comes back from there into a new database.",
        ),
        "no_recovery_key": translate(
            "errors",
            "There is no recovery key in this database. Make one, or take the one from the safe.",
        ),
        "recovery_unprotected": translate(
            "errors",
            "A recovery key opens the databases of all offices, so it may only lie in a protected"
            " one. Give this database a passphrase first.",
        ),
        "recovery_on_a_server": translate(
            "errors",
            "A recovery key opens the databases of all offices, so it may not lie on a server,"
            " whose administrator could read it. Make it in a protected database file of"
            " headquarters, which only the person in charge opens.",
        ),
        "recovery_key_closed": translate(
            "errors",
            "{file} cannot be opened by this passphrase, or it is no recovery key.",
        ),
        "no_request": translate("errors", "{file} is no request for help with a passphrase."),
        "request_for_others": translate(
            "errors",
            "{file} was made for another recovery key than the one here, so it cannot be answered"
            " from this database.",
        ),
        "request_of_revoked": translate(
            "errors",
            "The request comes from “{laptop}”, which was reported lost and is trusted no longer."
            " It gets no answer.",
        ),
        "no_answer": translate(
            "errors",
            "{file} is no answer of headquarters to a request, or it was changed on the way.",
        ),
        "answer_of_another": translate(
            "errors",
            "This answer belongs to another request or to another laptop. Open the one that"
            " headquarters wrote for the request of this laptop.",
        ),
        "answer_used": translate(
            "errors",
            "This answer was used already: the passphrase that was chosen then is the one that"
            " counts. If it is forgotten, too, make a new request.",
        ),
        "answer_unasked": translate(
            "errors",
            "Nobody made a request on this computer for this database, so no answer can open it."
            " Make a request first.",
        ),
        "password_wrong": translate(
            "errors",
            "This is not the password of the file. Ask the sender for it by phone; nothing was"
            " taken in.",
        ),
        "password_old": translate(
            "errors",
            "The file is protected by a password in an old way that does not show whether somebody"
            " changed it. Open it in Excel or LibreOffice, save it without a password, and try"
            " again.",
        ),
        "password_damaged": translate(
            "errors",
            "The file was changed after it was closed by its password, or it is damaged. Nothing of"
            " it was taken in; ask for it once more.",
        ),
    }
