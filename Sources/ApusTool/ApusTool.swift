import ArgumentParser

@main
struct ApusTool: ParsableCommand {}
