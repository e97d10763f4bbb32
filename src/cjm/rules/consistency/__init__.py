"""Rules about names that must fit together."""
