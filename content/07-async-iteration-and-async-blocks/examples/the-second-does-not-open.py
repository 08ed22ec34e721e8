import asyncio


class Line:
    def __init__(self, station):
        self.station = station

    async def __aenter__(self):
        await asyncio.sleep(1)
        if self.station == "Airfield":
            raise RuntimeError("nobody picks up")
        print(f"{self.station} is open")

    async def __aexit__(self, kind, error, traceback):
        await asyncio.sleep(0.25)
        print(f"{self.station} is closed")


async def compare(station, other):
    async with Line(station), Line(other):
        print(f"{station} and {other} are compared")


async def main():
    await compare("Hill", "Harbour")
    try:
        await compare("Hill", "Airfield")
    except RuntimeError as error:
        print(error)


asyncio.run(main())
