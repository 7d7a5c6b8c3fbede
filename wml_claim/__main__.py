"""`python -m wml_claim` and the installed program `wml-claim`."""

from __future__ import annotations

import sys

from wml_claim.commands import main

if __name__ == "__main__":
    sys.exit(main())
