"""Tests of the papers that come out."""
