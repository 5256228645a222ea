"""What was settled: resolutions, agreements, motions, decisions in tables and lists."""
