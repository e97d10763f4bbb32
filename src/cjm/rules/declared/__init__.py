"""Rules of one's own, written in YAML: a place in the map, a condition, a message."""

from cjm.rules.declared.read import DeclaredRule, RulesDocument, read_rules

__all__ = ["DeclaredRule", "RulesDocument", "read_rules"]
