"""Whether the tests notice a wrong rule: every constant and comparison of the rules and every cell of the law, changed.

`make mutate` changes one thing at a time in a copy of the checkout, runs the quick tests of rules and law against it,
and prints per module what was noticed ("killed") and what was not. It takes far longer than the tests themselves, so
it is no part of `make test`.
"""
