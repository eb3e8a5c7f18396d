"""`python -m core.cli`: what `stormlens` does, where only a module can be named (torchrun)."""

import sys

from core.cli import main

if __name__ == "__main__":
    sys.exit(main())
