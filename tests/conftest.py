"""Options and settings of the test suite."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """``make goldens`` runs the golden tests with this."""
    parser.addoption("--rewrite-goldens", action="store_true", help="write what the reports say now")
