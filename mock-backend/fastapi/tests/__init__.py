"""`pytest` in the folder above; no network."""
