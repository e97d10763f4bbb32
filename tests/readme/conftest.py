"""What the tests of pages share: `cjm` run inside the test's own process."""

from tests.cli.conftest import cjm

__all__ = ["cjm"]
