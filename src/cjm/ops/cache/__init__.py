"""What earlier runs found, kept on disk; nothing in it is ever run, and nothing damaged is believed."""

from cjm.ops.cache.digest import digest, of_bytes
from cjm.ops.cache.edition import edition
from cjm.ops.cache.store import Store

__all__ = ["Store", "digest", "edition", "of_bytes"]
