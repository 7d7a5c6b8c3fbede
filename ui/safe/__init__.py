"""A shared desk: passphrases, the lock, and wiping a dossier."""
