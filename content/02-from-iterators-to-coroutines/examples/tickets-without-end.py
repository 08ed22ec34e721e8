def tickets():
    number = 1
    while True:
        print(f"ticket {number} is printed")
        yield number
        number += 1


def every_second(source):
    for number in source:
        if number % 2 == 0:
            yield number


for number in every_second(tickets()):
    print(f"ticket {number} wins")
    if number >= 4:
        break
