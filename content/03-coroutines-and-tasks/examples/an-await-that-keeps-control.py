import asyncio


async def stow(ferry, cargo):
    print(f"{ferry} loads {cargo}")


async def load(ferry):
    for cargo in ["cars", "crates", "mail"]:
        await stow(ferry, cargo)


async def main():
    tern = asyncio.create_task(load("Tern"))
    plover = asyncio.create_task(load("Plover"))
    print("both may load")
    await tern
    await plover


asyncio.run(main())
