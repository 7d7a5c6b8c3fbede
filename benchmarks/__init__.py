"""Measurements beside the tests: each module says what it compares and has `main()`, which returns ratios."""
