"""Rules about maps that everybody can read."""
