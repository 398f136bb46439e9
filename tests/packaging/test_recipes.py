"""The recipes for other systems compile, and the bundle holds what is used and nothing else."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"

Load = Callable[[str], ModuleType]


def needs(tool: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not shutil.which(tool), reason=f"{tool} is missing")


@needs("makensis")
def test_the_installer_for_windows_compiles_without_a_warning(tmp_path: Path) -> None:
    bundle = tmp_path / "bundle"
    (bundle / "parts").mkdir(parents=True)
    for name in ("passerelle.exe", "passerellew.exe", "parts/one"):
        (bundle / name).write_bytes(b"MZ")
    made = tmp_path / "Passerelle-1.2.3-setup.exe"
    given = {"VERSION": "1.2.3", "BUNDLE": str(bundle), "OUT": str(made)}
    words = [f"-D{name}={value}" for name, value in given.items()]

    done = subprocess.run(
        ["makensis", "-V2", "-WX", *words, str(PACKAGING / "windows" / "installer.nsi")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    assert made.read_bytes()[:2] == b"MZ"


def test_the_installer_asks_for_no_administrator_and_speaks_six_languages() -> None:
    script = (PACKAGING / "windows" / "installer.nsi").read_text(encoding="utf-8")
    texts = re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", script, re.MULTILINE)

    assert "RequestExecutionLevel user" in script
    assert "HKLM" not in script
    assert {name: sum(n == name for n, _ in texts) for name, _ in texts} == {
        "PACKAGE": 6, "OPEN": 6, "DATA": 6,
    }  # fmt: skip


@needs("desktop-file-validate")
def test_the_entry_in_the_menu_is_valid() -> None:
    done = subprocess.run(
        ["desktop-file-validate", str(PACKAGING / "linux" / "passerelle.desktop")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (done.returncode, done.stdout) == (0, "")


def test_only_what_the_window_uses_of_qt_goes_along(load: Load) -> None:
    contents = load("contents")
    used = {
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/iconengines/libqsvgicon.so",
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/translations/qtbase_fr.qm",
        "resources/fonts/NotoSans-Regular.ttf",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6\\Qt6Core.dll",
        "psycopg-3.3.4.dist-info/METADATA",
    }
    unused = {
        "PySide6/Qt/plugins/platforms/libqminimalegl.so",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/lib/libQt6Qml.so.6",
        "PySide6/Qt/translations/qtbase_de.qm",
        "rapidfuzz/fuzz_cpp_avx2.cpython-311-x86_64-linux-gnu.so",
        "rapidfuzz/distance/metrics_cpp.cpython-311-x86_64-linux-gnu.so",
        "typst-0.15.2.dist-info/METADATA",
        "psycopg-3.3.4.dist-info/RECORD",
    }

    assert contents.wanted(used | unused) == used


def test_a_library_that_only_an_unwanted_one_opens_stays_behind(load: Load) -> None:
    opened = {
        "PySide6/libqxcb.so": {"libxcb-cursor.so.0", "libdbus-1.so.3", "libc.so.6"},
        "libdbus-1.so.3": {"libsystemd.so.0"},
        "libxcb-cursor.so.0": {"libxcb-image.so.0"},
        "_cffi_backend.so": set[str](),
    }
    names = {*opened, "libsystemd.so.0", "libxcb-image.so.0", "libgtk-3.so.0"}

    left = load("contents").reached([(n, n) for n in names], lambda path: opened.get(path, set()))

    assert left == {
        "PySide6/libqxcb.so", "_cffi_backend.so", "libxcb-cursor.so.0", "libxcb-image.so.0",
    }  # fmt: skip


def test_a_library_that_a_wheel_brings_too_goes_along_once(load: Load) -> None:
    twin = "psycopg_binary.libs/libcrypto-3a0647ea.so.3"
    lacking, larger = "pillow.libs/liblzma-de26b416.so.5.8.4", "other.libs/libz-11111111.so.2"
    opened = {"_hashlib.so": {"libcrypto.so.3", "liblzma.so.5", "libz.so.1"}}
    defined = {
        "libcrypto.so.3": {"EVP_sha256 OPENSSL_3.0.0", "EVP_md4 OPENSSL_3.0.0"},
        twin: {"EVP_sha256 OPENSSL_3.0.0", "EVP_new OPENSSL_3.5.0"},
        "liblzma.so.5": {"lzma_code XZ_5.0", "lzma_end XZ_5.0"},
        lacking: {"lzma_code XZ_5.0"},
        "libz.so.1": {"inflate"},
        larger: {"inflate"},
    }
    asked = {"_hashlib.so": {"EVP_sha256 OPENSSL_3.0.0", "lzma_end XZ_5.0", "inflate", "malloc"}}

    found = load("contents").doubles(
        [(name, name) for name in (*opened, *defined)],
        lambda path: opened.get(path, set()),
        lambda path: (defined.get(path, set()), asked.get(path, set())),
    )

    assert found == {"libcrypto.so.3": twin}


@pytest.mark.skipif(sys.platform != "linux", reason="as on Linux")
@needs("objdump")
def test_what_a_library_defines_and_asks_of_others_is_read_off_it(load: Load) -> None:
    import _hashlib

    defined, asked = load("contents").symbols(str(_hashlib.__file__))

    assert "PyInit__hashlib" in {name.split()[0] for name in defined}
    assert any(name.startswith("EVP_MD_CTX_new") for name in asked)
    assert not defined & asked
