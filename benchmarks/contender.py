"""The process of one contender: find the function, run it, print its answer as JSON."""

import json
import sys
from importlib import import_module


def main() -> None:
    """Run `module:function` with JSON arguments."""
    module, _, function = sys.argv[1].partition(":")
    answer = getattr(import_module(f"benchmarks.cases.{module}"), function)(**json.loads(sys.argv[2]))
    print(json.dumps(answer))


if __name__ == "__main__":
    main()
