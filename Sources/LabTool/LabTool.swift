import ArgumentParser

@main
struct LabTool: ParsableCommand {}
