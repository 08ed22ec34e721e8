import asyncio


class Scales:
    def start(self, parcel, done):
        print(f"{parcel} is on the scales")
        asyncio.get_running_loop().call_later(1.5, done, 100 * len(parcel))


async def weigh(scales, parcel):
    weight = asyncio.get_running_loop().create_future()
    scales.start(parcel, weight.set_result)
    return await weight


async def main():
    grams = await weigh(Scales(), "the box")
    print(f"it weighs {grams} g")


asyncio.run(main())
