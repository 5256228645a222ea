"""What strategies are after: aims, what they stand under, and the links that papers state to them."""
