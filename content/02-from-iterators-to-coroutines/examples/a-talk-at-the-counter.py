def clerk():
    name = yield "your name?"
    place = yield f"where to, {name}?"
    return f"one ticket to {place}"


talk = clerk()
print(f"the clerk: {next(talk)}")
print(f"the clerk: {talk.send('Ada')}")
try:
    talk.send("the islands")
except StopIteration as end:
    print(f"in the end: {end.value}")
