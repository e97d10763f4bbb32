"""What a person did when a text cannot be read: a file for each kind of mistake, `diagnose` above them."""
