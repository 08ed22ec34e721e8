import asyncio


async def load(ferry):
    for cargo in ["cars", "crates", "mail"]:
        print(f"{ferry} loads {cargo}")
        await asyncio.sleep(0)


async def main():
    tern = asyncio.create_task(load("Tern"))
    plover = asyncio.create_task(load("Plover"))
    print("both may load")
    await tern
    await plover


asyncio.run(main())
