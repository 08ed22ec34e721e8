import asyncio

recommended = {
    "Aarhus": ["Bergen", "Cork"],
    "Cork": ["Delft"],
}


async def ask(library, group):
    await asyncio.sleep(2)
    others = recommended.get(library, [])
    print(f"{library} knows {len(others)} others")
    for other in others:
        group.create_task(ask(other, group), name=other)


async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(ask("Aarhus", group), name="Aarhus")
    print("nobody is left to ask")


asyncio.run(main())
