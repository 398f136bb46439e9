"""The merge of many laptops: changes, feeds, heads, admission; no Qt, no SQL, no Excel."""
