"""The contenders: ours, hand-written SQL, pandas, polars; each runs in a process of its own."""
