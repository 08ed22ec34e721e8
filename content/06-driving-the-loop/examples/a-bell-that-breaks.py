import asyncio

loop = asyncio.new_event_loop()


def ring(hour):
    if hour == 2:
        raise RuntimeError("the rope has torn")
    print(f"{hour} o'clock")


for hour in [1, 2, 3]:
    loop.call_later(hour, ring, hour)
loop.call_later(4, loop.stop)
loop.run_forever()
print("the loop has stopped")
loop.close()
