def weigh():
    try:
        yield "put it on the scales"
        return 7
    except ValueError as error:
        print(f"weighing again: {error}")
        yield "once more, please"
        return 8


def label():
    try:
        kilos = yield from weigh()
        print(f"label: {kilos} kg")
    except Exception:
        print("label: weight unknown")


steps = label()
print(next(steps))
print(steps.throw(ValueError("it fell off")))
next(steps, None)
