parcels = [2, 9, 4]


def weigh(kilos):
    print(f"{kilos} kg on the scales")
    return kilos


def too_heavy(weights):
    for kilos in weights:
        if kilos > 5:
            return f"{kilos} kg is too heavy"
    return "none is too heavy"


weights = [weigh(kilos) for kilos in parcels]
print("the list is there")
print(too_heavy(weights))

generator = (weigh(kilos) for kilos in parcels)
print("the generator is there")
print(too_heavy(generator))
