"""The engines of the house, for every test in this folder."""

from tests.engines_fixture import engine, spark

__all__ = ["engine", "spark"]
