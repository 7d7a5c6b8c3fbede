"""The hearing mode: a day, its hours, where they appear from, and the exhibit, large and without any other client."""
