def loaves():
    print("the oven is lit")
    yield "rye"
    print("back in the kitchen")
    yield "spelt"
    print("the oven goes out")


bread = loaves()
print("the shop opens")
print(next(bread))
print("a customer leaves")
print(next(bread))
print(next(bread, "no more bread"))
