"""What stands in the way of a database being opened, read or written."""

from __future__ import annotations

from app.base.text import translate


def errors() -> dict[str, str]:
    """Databases that cannot be used."""
    return {
        "store_failed": translate("errors", "The database could not be used ({reason})."),
        "store_busy": translate(
            "errors", "Another window has this database open. Close it and try again."
        ),
        "witness_unwritable": translate(
            "errors",
            "The folder {path} cannot be written. Free some space, or allow writing there.",
        ),
        "window_open": translate(
            "errors",
            "Another window of Passerelle has this database open; it was called to the front."
            " Close it there first if you want it here.",
        ),
        "window_of_another": translate(
            "errors",
            "Somebody with another account on this computer has this database open. Please ask"
            " that person to close it; two windows at a time would not see each other's work.",
        ),
        "place_network": translate(
            "errors",
            "{path} is on another computer, and a database there can be damaged by a break in the"
            " network. Keep it on this computer, for instance in {local}; packages may go there.",
        ),
        "place_synced": translate(
            "errors",
            "{path} is kept in step by a service such as OneDrive or Dropbox, which copies a"
            " database in the middle of a write. Keep it in {local}; packages may go there.",
        ),
        "place_removable": translate(
            "errors",
            "{path} is on a stick, and a database there is lost with it or damaged when it is"
            " pulled out. Keep it in {local}; packages and backups may go there.",
        ),
        "store_full": translate(
            "errors", "The disk is full or cannot be written to. Make room and try again."
        ),
        "disk_error": translate(
            "errors",
            "The disk reported an error. The database was closed, opened anew and looked at: it is"
            " sound, and what was saved before is there. Please try again; if it happens again,"
            " make a backup on another disk.",
        ),
        "disk_gone": translate(
            "errors",
            "The disk with {path} cannot be reached. What was saved before is there. Put the disk"
            " back, or start this computer anew, and try again.",
        ),
        "view_only": translate(
            "errors",
            "Nothing can be recorded here: {path} cannot be written, so it is only looked at. Save"
            " a copy of it on this computer to work with it.",
        ),
        "no_room": translate(
            "errors",
            "{path} needs {needs} MB of free space for this, and has {free} MB. Nothing has begun:"
            " make room there, or choose another place, and try again.",
        ),
        "store_damaged": translate(
            "errors",
            "This file is not a sound database of Passerelle. Restore a backup, or import a"
            " full package.",
        ),
        "passphrase_needed": translate(
            "errors",
            "This database is protected. Give its passphrase: in the window, or by"
            " --passphrase-file F.",
        ),
        "passphrase_wrong": translate(
            "errors", "This is not the passphrase of the database. Nothing was changed."
        ),
        "passphrase_short": translate(
            "errors", "A passphrase has {least} letters or more; four or five words are good."
        ),
        "key_file_missing": translate(
            "errors",
            "The key file {path} of this protected database is not there. Put it back from a"
            " backup: each has one beside it.",
        ),
        "key_file_damaged": translate(
            "errors",
            "The key file {path} is damaged. Put the one of a backup in its place: it opens the"
            " same database.",
        ),
        "key_file_unwritable": translate(
            "errors", "The key file {path} cannot be written. Nothing was changed."
        ),
        "sqlite_too_old": translate(
            "errors",
            "The database library of this computer ({version}) is too old to be safe. Please"
            " install Passerelle again.",
        ),
        "password_in_address": translate(
            "errors",
            "The address of {place} holds a password. Take it out of there, and keep it in the"
            " password file (~/.pgpass, or the file that PGPASSFILE names).",
        ),
        "address_incomplete": translate(
            "errors",
            "The address of {place} does not say which server and which database:"
            " postgresql://person@server/database.",
        ),
        "move_unprotected": translate(
            "errors",
            "A passphrase protects {path}, and nothing would protect the new file. Give its"
            " passphrase with --protect, or say --unprotected.",
        ),
        "move_differs": translate(
            "errors",
            "The copy is not equal to the database ({table}). Nothing was moved; please run the"
            " check of the database, and try again.",
        ),
        "no_pg_dump": translate(
            "errors",
            "The backup of a database on a server is made by PostgreSQL’s own program {program},"
            " which is not on this computer. Install PostgreSQL’s client programs, or ask the"
            " administrator for a backup.",
        ),
        "pg_dump_failed": translate(
            "errors",
            "{program} made no backup: {reason}. Please show this to the administrator.",
        ),
        "nobody_else_here": translate(
            "errors",
            "This database is a file of this laptop: the laptop’s name stands on what is done. Only"
            " in a database on a server does each officer have a name.",
        ),
        "not_on_a_server": translate(
            "errors",
            "This database lies on a server. Its administrator does this there, with the means of"
            " PostgreSQL.",
        ),
        **_of_servers(),
        "store_too_new": translate(
            "errors", "A newer version of Passerelle made this database. Please update first."
        ),
        "not_our_database": translate("errors", "This file is no database of Passerelle."),
        "upgrade_failed": translate(
            "errors",
            "The database could not be brought to this version. The backup beside it is unchanged.",
        ),
        "pragma_refused": translate(
            "errors", "This computer's database library is not one we can trust ({pragma})."
        ),
        "backup_failed": translate("errors", "The backup could not be made."),
    }


def _of_servers() -> dict[str, str]:
    """Servers that do not let us in, or not do as asked."""
    return {
        "server_unreachable": translate(
            "errors",
            "There is no answer from {place}. Is the network there, and are the name and the port"
            " of the server right? Otherwise ask its administrator whether it runs.",
        ),
        "server_cut": translate(
            "errors",
            "The connection to {place} broke off. What was being done is there wholly or not at"
            " all: look, and do it again where it is missing.",
        ),
        "server_password_needed": translate(
            "errors",
            "{place} asks for the password of {login}. Type it in the window, or put it into the"
            " password file (~/.pgpass, or the file that PGPASSFILE names).",
        ),
        "server_password": translate(
            "errors",
            "{place} does not take this password of {login}. Type it again; the administrator can"
            " give a new one.",
        ),
        "server_login": translate(
            "errors",
            "{place} lets nobody in as {login} from this computer. Is the name right? Otherwise ask"
            " the administrator for a login, and to allow it from here.",
        ),
        "server_no_database": translate(
            "errors",
            "There is no database “{database}” on this server. Is the name right? Otherwise ask the"
            " administrator to make an empty one.",
        ),
        "server_certificate": translate(
            "errors",
            "The server of {place} did not prove who it is, so nothing was sent to it. Ask the"
            " administrator for the file with its certificate, and choose it here; or, if the"
            " server does not encrypt at all, ask to have that put right.",
        ),
        "server_rights": translate(
            "errors",
            "The server does not allow {login} to do this. To work with Passerelle a login needs"
            " the role passerelle_mergers, and to update its tables passerelle_administrators; a"
            " reader looks at the tables with other programs. Ask the administrator.",
        ),
        "server_too_old": translate(
            "errors",
            "The server runs PostgreSQL {version}, and Passerelle needs {oldest} or later. Ask the"
            " administrator to update it.",
        ),
        "server_not_ours": translate(
            "errors",
            "In {place} lie tables of another program. Ask the administrator for an empty"
            " database.",
        ),
        "server_no_tables": translate(
            "errors",
            "{place} is empty, and {login} may make no tables there. Ask the administrator to make"
            " them with Passerelle, or to allow it once.",
        ),
        "server_incomplete": translate(
            "errors", "Please say the server, the database and the name you log in with."
        ),
        "server_in_the_clear": translate(
            "errors",
            "Without encryption everybody on the way to {host} could read along. Choose one of the"
            " encrypted ways.",
        ),
        "password_not_kept": translate(
            "errors",
            "The password is right, but the file {path} could not be written. Open without keeping"
            " the password, or allow writing there.",
        ),
    }
