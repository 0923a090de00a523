"""What a user installs: four packages, their data, and the few libraries they need."""

import subprocess
import sys
from collections.abc import Iterator
from email.message import Message
from email.parser import HeaderParser
from pathlib import Path, PurePosixPath
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("compare", "reports", "sources", "storydiff")
DEPENDENCIES = {
    "charset-normalizer",
    "click",
    "diff-match-patch",
    "markdown-it-py",
    "pystemmer",
    "rapidfuzz",
    "sentencex",
    "text2num",
}
"""The whole default install. Another name here is a decision: write its reason in ARCHITECTURE.md."""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ZipFile]:
    """The wheel, built as a release is, without a network."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (path,) = folder.glob("*.whl")
    with ZipFile(path) as archive:
        yield archive


@pytest.fixture(scope="module")
def metadata(wheel: ZipFile) -> Message:
    """The wheel's METADATA."""
    return HeaderParser().parsestr(described(wheel, "METADATA"))


def described(wheel: ZipFile, name: str) -> str:
    """A file of the wheel's dist-info, as text."""
    (path,) = (path for path in wheel.namelist() if path.endswith(f".dist-info/{name}"))
    return wheel.read(path).decode()


def name_of(requirement: str) -> str:
    """The distribution a requirement names, without its version."""
    return requirement.partition(">")[0].partition("=")[0].partition("<")[0].strip()


def test_the_wheel_holds_the_four_packages_and_nothing_beside_them(wheel: ZipFile) -> None:
    tops = {PurePosixPath(path).parts[0] for path in wheel.namelist()}
    assert tops == {*PACKAGES, *(top for top in tops if top.endswith(".dist-info"))}
    assert len(tops) == len(PACKAGES) + 1


def test_the_wheel_holds_every_module_of_the_checkout(wheel: ZipFile) -> None:
    modules = {path.relative_to(ROOT).as_posix() for name in PACKAGES for path in (ROOT / name).rglob("*.py")}
    assert {path for path in wheel.namelist() if path.endswith(".py")} == modules


def test_beside_modules_the_wheel_holds_only_the_schema_and_the_typing_marks(wheel: ZipFile) -> None:
    data = {path for path in wheel.namelist() if not path.endswith(".py") and ".dist-info/" not in path}
    assert data == {"reports/schema.json", *(f"{name}/py.typed" for name in PACKAGES)}


def test_the_wheel_installs_one_command(wheel: ZipFile) -> None:
    assert described(wheel, "entry_points.txt") == "[console_scripts]\nstorydiff = storydiff.__main__:main\n"


def test_the_wheel_carries_its_licence(wheel: ZipFile, metadata: Message) -> None:
    assert metadata["License-Expression"] == "MIT"
    assert described(wheel, "licenses/LICENSE") == (ROOT / "LICENSE").read_text("utf-8")


def test_the_wheel_runs_on_every_python_from_3_11(wheel: ZipFile, metadata: Message) -> None:
    assert metadata["Requires-Python"] == ">=3.11"
    assert "Tag: py3-none-any" in described(wheel, "WHEEL")


def test_the_version_is_the_one_the_program_tells(metadata: Message) -> None:
    import storydiff

    assert metadata["Version"] == storydiff.__version__


def test_the_default_install_is_the_known_short_list(metadata: Message) -> None:
    required = metadata.get_all("Requires-Dist", [])
    assert {name_of(line) for line in required if "extra ==" not in line} == DEPENDENCIES


def test_no_folder_of_tests_is_a_package() -> None:
    assert list((ROOT / "tests").rglob("__init__.py")) == []
