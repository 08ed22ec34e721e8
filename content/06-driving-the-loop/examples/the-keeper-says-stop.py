import asyncio

loop = asyncio.new_event_loop()


def leave(ferry):
    print(f"{ferry} leaves")


def keeper():
    loop.stop()
    print("the keeper says stop")
    loop.call_soon(leave, "the Heron")


loop.call_soon(leave, "the Tern")
loop.call_soon(keeper)
loop.call_soon(leave, "the Plover")
loop.run_forever()
print("the pier is closed")
loop.close()
