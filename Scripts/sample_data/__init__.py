"""Fictitious tenants in real export formats, and what coexist must conclude about them."""
