"""``python -m sipmsg`` is the command ``sipmsg``."""

import sys

from sipmsg.cli import main

if __name__ == "__main__":
    sys.exit(main())
