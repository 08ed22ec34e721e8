import asyncio


class Crew:
    def __init__(self):
        self.tasks = []
        self.results = []

    def start(self, work):
        self.tasks.append(asyncio.create_task(work))

    async def __aenter__(self):
        return self

    async def __aexit__(self, *failure):
        self.results = await asyncio.gather(*self.tasks)


async def carry(parcel, seconds):
    await asyncio.sleep(seconds)
    return parcel


async def main():
    crew = Crew()
    async with crew as van:
        van.start(carry("the piano", 3))
        van.start(carry("the lamp", 1))
        print("everybody is at work")
    print(f"in the van: {', '.join(crew.results)}")


asyncio.run(main())
