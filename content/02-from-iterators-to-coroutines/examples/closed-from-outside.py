def crate():
    try:
        yield "apples"
        yield "pears"
    finally:
        print("the crate is shut")


def van():
    try:
        yield from crate()
        yield "flour"
    finally:
        print("the van is shut")


load = van()
print(next(load))
load.close()
print(next(load, "nothing more"))
