"""Options and settings of the test suite."""

import os

import pytest
from hypothesis import settings

# CI must not fail by chance on what nobody changed; at home every run looks elsewhere.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")


def pytest_addoption(parser: pytest.Parser) -> None:
    """``make goldens`` runs the golden tests with this."""
    parser.addoption("--rewrite-goldens", action="store_true", help="write what the reports say now")
