def adding_scales():
    total = 0
    while True:
        try:
            total += yield total
        except ValueError as error:
            print(f"the scales hear: {error}")
            total = 0


scales = adding_scales()
next(scales)
print(scales.send(8))
print(scales.throw(ValueError("emptied")))
print(scales.send(6))
try:
    scales.throw(RuntimeError("on fire"))
except RuntimeError as error:
    print(f"comes back: {error}")
print(next(scales, "no scales any more"))
