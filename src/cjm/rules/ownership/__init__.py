"""Rules about who acts on what the map shows."""
