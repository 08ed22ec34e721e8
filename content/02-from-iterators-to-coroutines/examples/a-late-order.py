orders = ["rye"]


def baked():
    print("the oven is lit")
    for order in orders:
        yield order


listed = [*orders]
bread = baked()
orders.append("oats")

print(f"on the list: {', '.join(listed)}")
for loaf in bread:
    print(f"baked: {loaf}")
