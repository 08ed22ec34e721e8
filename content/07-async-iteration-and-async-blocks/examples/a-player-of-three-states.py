import asyncio


async def player():
    while True:
        command = yield "idle"
        if command != "play":
            continue
        await asyncio.sleep(1)
        while command != "stop":
            command = yield "paused" if command == "pause" else "playing"


async def main():
    radio = player()
    await anext(radio)
    for command in ["pause", "play", "pause", "play", "stop", "play"]:
        value = await radio.asend(command)
        print(f"{command}: {value}")


asyncio.run(main())
