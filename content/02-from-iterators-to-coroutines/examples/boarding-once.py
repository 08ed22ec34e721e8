class Boarding:
    def __init__(self, seats):
        self.seats = seats
        self.taken = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.taken == self.seats:
            raise StopIteration
        self.taken += 1
        return f"seat {self.taken}"


ferry = Boarding(3)
for seat in ferry:
    print(f"morning: {seat}")
for seat in ferry:
    print(f"evening: {seat}")
print("the gangway is up")
