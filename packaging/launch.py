"""Where a packaged program begins: the same as `python -m wml_claim`."""

from __future__ import annotations

import sys

from wml_claim.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
