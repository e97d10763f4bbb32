"""Rules about what the customer feels."""
